"""Creates a job and waits until it completes."""

from kubernetes import client, config


def main():
    config.load_kube_config()
    batch_v1 = client.BatchV1Api()
    container = client.V1Container(name="pi", image="perl", command=["perl", "-Mbignum=bpi", "-wle", "print bpi(2000)"])
    template = client.V1PodTemplateSpec(
        metadata=client.V1ObjectMeta(labels={"app": "pi"}),
        spec=client.V1PodSpec(restart_policy="Never", containers=[container]),
    )
    job = client.V1Job(
        api_version="batch/v1",
        kind="Job",
        metadata=client.V1ObjectMeta(name="pi"),
        spec=client.V1JobSpec(template=template, backoff_limit=4),
    )
    batch_v1.create_namespaced_job(body=job, namespace="default")
    done = False
    while not done:
        status = batch_v1.read_namespaced_job_status(name="pi", namespace="default").status
        done = status.succeeded is not None or status.failed is not None
    print("Job status:", status.succeeded, status.failed, status.completion_time.isoformat())
    job.spec.template.spec.containers[0].image = "perl:5"
    patched = batch_v1.patch_namespaced_job(name="pi", namespace="default", body=job)
    print(patched.spec.template.spec.containers[0].image, patched.spec.backoff_limit)
    gone = batch_v1.delete_namespaced_job(
        "pi", "default", body=client.V1DeleteOptions(propagation_policy="Foreground", grace_period_seconds=5)
    )
    print(isinstance(gone, dict), sorted(gone["status"].items()), gone.get("nothing"))
    while batch_v1.list_namespaced_job("default").items:
        pass
    print("gone")


main()
