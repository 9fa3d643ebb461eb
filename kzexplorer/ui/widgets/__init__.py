"""Small widgets that several panes share; none knows what it shows."""
