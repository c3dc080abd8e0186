SELECT file, "offset", stage, reason, detail
FROM 'REPORTS/bad_inputs/*.parquet'
ORDER BY file, "offset", reason
