"""What a road, track or canal is: class, grade, axis."""
