SELECT dump_file, outlet, publisher_family, published_date, date_basis, language, is_first, title
FROM 'REPORTS/articles/*.parquet'
ORDER BY dump_file, dump_offset, title
