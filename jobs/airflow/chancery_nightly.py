"""Chancery every night, for Airflow 3: copy this file into the DAGs folder.

The paths are those of jobs/nightly.env, or of /etc/chancery/nightly.env where that exists.
"""

from datetime import datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

CHANCERY = "/opt/chancery"

with DAG(
    dag_id="chancery_nightly",
    description="The night's news into the warehouse and the reports",
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    # The job itself finds out what is new: missed nights need no runs of their own.
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
    tags=["chancery"],
) as dag:
    # Exit code 75 says that another run is at work: the task is skipped, not failed. The blank at the end of the
    # command keeps Airflow from taking it for the name of a template.
    BashOperator(
        task_id="nightly",
        bash_command=f"{CHANCERY}/jobs/nightly ",
        skip_on_exit_code=75,
        execution_timeout=timedelta(hours=6),
    )
