SELECT actor, target, status, since, last_act
FROM 'REPORTS/recognition_status/*.parquet'
ORDER BY target, actor
