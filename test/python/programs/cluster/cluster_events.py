"""Creates and lists the events of an object."""

import datetime

from kubernetes import client, config


def main():
    config.load_kube_config()
    api = client.CoreV1Api()
    moment = datetime.datetime(2024, 5, 1, 12, 0, 30, tzinfo=datetime.timezone.utc)
    for number, reason in enumerate(("Scheduled", "Pulled", "Started")):
        api.create_namespaced_event(
            "default",
            client.CoreV1Event(
                metadata=client.V1ObjectMeta(generate_name="web-"),
                involved_object=client.V1ObjectReference(kind="Pod", name="web", namespace="default"),
                reason=reason,
                message=f"step {number}",
                type="Normal",
                count=number + 1,
                first_timestamp=moment,
                last_timestamp=moment + datetime.timedelta(minutes=number),
                source=client.V1EventSource(component="here"),
            ),
        )
    events = api.list_namespaced_event("default", field_selector="involvedObject.name=web,reason!=Pulled")
    for event in sorted(events.items, key=lambda event: event.message):
        print(event.reason, event.message, event.count, event.last_timestamp.isoformat(), event.source.component)
    print(len(api.list_event_for_all_namespaces(field_selector="type=Warning").items))


main()
