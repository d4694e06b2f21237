"""Benchmarks: run by hand (make bench-...), never as tests; these machines are noisy."""
