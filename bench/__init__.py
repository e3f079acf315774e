"""What the course promises about speed and memory, measured: `python -m bench`."""
