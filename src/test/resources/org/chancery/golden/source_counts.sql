SELECT source, source_type, kind, n_attributions, n_articles, n_origins, n_outlets
FROM 'REPORTS/source_counts/*.parquet'
WHERE period = 'all' AND n_articles >= 2
ORDER BY n_origins DESC, n_attributions DESC, source, kind
