"""Every read and write a user can ask for; the window and the command line share them."""
