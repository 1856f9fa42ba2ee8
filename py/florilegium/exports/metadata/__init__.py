"""What is said of images and folders as a whole, as tables."""
