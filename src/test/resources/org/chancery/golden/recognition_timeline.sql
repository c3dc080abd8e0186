SELECT actor, act, target, object, stance, event_date, precision, n_articles, n_outlets, n_origins
FROM 'REPORTS/recognition_timeline/*.parquet'
ORDER BY event_date NULLS LAST, target, actor, act, stance, object, n_articles
