"""`make bench-nlu`: our model, and our pipeline beside Rasa's stock one on public data."""
