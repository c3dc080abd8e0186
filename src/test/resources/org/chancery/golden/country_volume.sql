SELECT country, n_articles, n_origins, round(share, 4) AS share
FROM 'REPORTS/country_volume/*.parquet'
WHERE period = 'all'
ORDER BY n_origins DESC, country
