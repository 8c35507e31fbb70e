"""Where the network is cut, how it is linked, and what each patch and link is worth."""
