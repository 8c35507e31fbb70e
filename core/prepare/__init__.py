"""From raw map data to the layers GreenBlue works on."""
