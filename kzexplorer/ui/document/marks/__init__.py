"""What is marked in a document, as text and as pages alike: worked out from its events and from what is selected."""
