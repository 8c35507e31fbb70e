"""From commitments to rows of kilometres, each metre once and explained."""
