"""Where candidates meet."""
