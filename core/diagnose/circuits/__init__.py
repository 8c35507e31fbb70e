"""Current flow, pinch points and barriers of links."""
