"""Plans on paper: a neutral document in, PDF bytes out. ReportLab is imported nowhere else."""
