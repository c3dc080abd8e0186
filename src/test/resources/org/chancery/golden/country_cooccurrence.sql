SELECT level, country_a, country_b, n_units, n_articles, n_origins, n_outlets, n_a, n_b, n_total,
  round(expected, 4) AS expected, round(jaccard, 4) AS jaccard, round(npmi, 4) AS npmi, round(llr, 3) AS llr
FROM 'REPORTS/country_cooccurrence/*.parquet'
WHERE period = 'all' AND n_origins >= 4
ORDER BY level, n_origins DESC, country_a, country_b
