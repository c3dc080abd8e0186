/**
 * The job on a real standalone cluster, a real HDFS and a real S3 server, each in processes of its
 * own on this machine: {@code mvn -Pquick,s3,cluster verify}.
 */
package org.chancery.cluster;
