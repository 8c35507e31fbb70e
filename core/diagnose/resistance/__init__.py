"""The resistance surface: what it costs to cross each cell, for one guild."""
