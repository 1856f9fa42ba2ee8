"""PAGE, the PRImA lab's XML for the layout and text of a page: https://github.com/PRImA-Research-Lab/PAGE-XML."""
