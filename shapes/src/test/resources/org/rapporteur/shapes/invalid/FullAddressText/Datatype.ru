INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#address> locn:fullAddress "Quay Hall" } }
