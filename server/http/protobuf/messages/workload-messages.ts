/** Messages of kinds that run pods, scale them and limit their disruption. */
export const workloadMessages: Readonly<Record<string, string>> = {
  ContainerResourceMetricSource: "name=1:string! target=2:MetricTarget container=3:string!",
  ContainerResourceMetricStatus: "name=1:string! current=2:MetricValueStatus container=3:string!",
  ControllerRevision: "metadata=1:ObjectMeta data=2:RawExtension revision=3:int!",
  CronJob: "metadata=1:ObjectMeta spec=2:CronJobSpec status=3:CronJobStatus",
  CronJobSpec:
    "schedule=1:string! startingDeadlineSeconds=2:int! concurrencyPolicy=3:string suspend=4:bool! jobTemplate=5:JobTemplateSpec successfulJobsHistoryLimit=6:int! failedJobsHistoryLimit=7:int! timeZone=8:string!",
  CronJobStatus: "active=1:ObjectReference[] lastScheduleTime=4:time lastSuccessfulTime=5:time",
  CrossVersionObjectReference: "kind=1:string! name=2:string! apiVersion=3:string",
  DaemonSet: "metadata=1:ObjectMeta spec=2:DaemonSetSpec status=3:DaemonSetStatus",
  DaemonSetCondition: "type=1:string! status=2:string! lastTransitionTime=3:time reason=4:string message=5:string",
  DaemonSetSpec:
    "selector=1:LabelSelector template=2:PodTemplateSpec updateStrategy=3:DaemonSetUpdateStrategy minReadySeconds=4:int revisionHistoryLimit=6:int!",
  DaemonSetStatus:
    "currentNumberScheduled=1:int! numberMisscheduled=2:int! desiredNumberScheduled=3:int! numberReady=4:int! observedGeneration=5:int updatedNumberScheduled=6:int numberAvailable=7:int numberUnavailable=8:int collisionCount=9:int! conditions=10:DaemonSetCondition[]",
  DaemonSetUpdateStrategy: "type=1:string rollingUpdate=2:RollingUpdateDaemonSet",
  Deployment: "metadata=1:ObjectMeta spec=2:DeploymentSpec status=3:DeploymentStatus",
  DeploymentCondition:
    "type=1:string! status=2:string! reason=4:string message=5:string lastUpdateTime=6:time lastTransitionTime=7:time",
  DeploymentSpec:
    "replicas=1:int! selector=2:LabelSelector template=3:PodTemplateSpec strategy=4:DeploymentStrategy minReadySeconds=5:int revisionHistoryLimit=6:int! paused=7:bool progressDeadlineSeconds=9:int!",
  DeploymentStatus:
    "observedGeneration=1:int replicas=2:int updatedReplicas=3:int availableReplicas=4:int unavailableReplicas=5:int conditions=6:DeploymentCondition[] readyReplicas=7:int collisionCount=8:int! terminatingReplicas=9:int!",
  DeploymentStrategy: "type=1:string rollingUpdate=2:RollingUpdateDeployment",
  Eviction: "metadata=1:ObjectMeta deleteOptions=2:DeleteOptions",
  ExternalMetricSource: "metric=1:MetricIdentifier target=2:MetricTarget",
  ExternalMetricStatus: "metric=1:MetricIdentifier current=2:MetricValueStatus",
  HPAScalingPolicy: "type=1:string! value=2:int! periodSeconds=3:int!",
  HPAScalingRules:
    "selectPolicy=1:string! policies=2:HPAScalingPolicy[] stabilizationWindowSeconds=3:int! tolerance=4:quantity",
  HorizontalPodAutoscaler:
    "metadata=1:ObjectMeta spec=2:HorizontalPodAutoscalerSpec status=3:HorizontalPodAutoscalerStatus",
  HorizontalPodAutoscalerBehavior: "scaleUp=1:HPAScalingRules scaleDown=2:HPAScalingRules",
  HorizontalPodAutoscalerCondition:
    "type=1:string! status=2:string! lastTransitionTime=3:time reason=4:string message=5:string",
  HorizontalPodAutoscalerSpec:
    "scaleTargetRef=1:CrossVersionObjectReference minReplicas=2:int! maxReplicas=3:int! targetCPUUtilizationPercentage=4:int!",
  HorizontalPodAutoscalerSpecV2:
    "scaleTargetRef=1:CrossVersionObjectReference minReplicas=2:int! maxReplicas=3:int! metrics=4:MetricSpec[] behavior=5:HorizontalPodAutoscalerBehavior",
  HorizontalPodAutoscalerStatus:
    "observedGeneration=1:int! lastScaleTime=2:time currentReplicas=3:int! desiredReplicas=4:int! currentCPUUtilizationPercentage=5:int!",
  HorizontalPodAutoscalerStatusV2:
    "observedGeneration=1:int! lastScaleTime=2:time currentReplicas=3:int desiredReplicas=4:int! currentMetrics=5:MetricStatus[] conditions=6:HorizontalPodAutoscalerCondition[]",
  HorizontalPodAutoscalerV2:
    "metadata=1:ObjectMeta spec=2:HorizontalPodAutoscalerSpecV2 status=3:HorizontalPodAutoscalerStatusV2",
  Job: "metadata=1:ObjectMeta spec=2:JobSpec status=3:JobStatus",
  JobCondition:
    "type=1:string! status=2:string! lastProbeTime=3:time lastTransitionTime=4:time reason=5:string message=6:string",
  JobSpec:
    "parallelism=1:int! completions=2:int! activeDeadlineSeconds=3:int! selector=4:LabelSelector manualSelector=5:bool! template=6:PodTemplateSpec backoffLimit=7:int! ttlSecondsAfterFinished=8:int! completionMode=9:string! suspend=10:bool! podFailurePolicy=11:PodFailurePolicy backoffLimitPerIndex=12:int! maxFailedIndexes=13:int! podReplacementPolicy=14:string! managedBy=15:string! successPolicy=16:SuccessPolicy",
  JobStatus:
    "conditions=1:JobCondition[] startTime=2:time completionTime=3:time active=4:int succeeded=5:int failed=6:int completedIndexes=7:string uncountedTerminatedPods=8:UncountedTerminatedPods ready=9:int! failedIndexes=10:string! terminating=11:int!",
  JobTemplateSpec: "metadata=1:ObjectMeta spec=2:JobSpec",
  MetricIdentifier: "name=1:string! selector=2:LabelSelector",
  MetricSpec:
    "type=1:string! object=2:ObjectMetricSource pods=3:PodsMetricSource resource=4:ResourceMetricSource external=5:ExternalMetricSource containerResource=7:ContainerResourceMetricSource",
  MetricStatus:
    "type=1:string! object=2:ObjectMetricStatus pods=3:PodsMetricStatus resource=4:ResourceMetricStatus external=5:ExternalMetricStatus containerResource=7:ContainerResourceMetricStatus",
  MetricTarget: "type=1:string! value=2:quantity averageValue=3:quantity averageUtilization=4:int!",
  MetricValueStatus: "value=1:quantity averageValue=2:quantity averageUtilization=3:int!",
  ObjectMetricSource: "describedObject=1:CrossVersionObjectReference target=2:MetricTarget metric=3:MetricIdentifier",
  ObjectMetricStatus:
    "metric=1:MetricIdentifier current=2:MetricValueStatus describedObject=3:CrossVersionObjectReference",
  PodDisruptionBudget: "metadata=1:ObjectMeta spec=2:PodDisruptionBudgetSpec status=3:PodDisruptionBudgetStatus",
  PodDisruptionBudgetSpec:
    "minAvailable=1:intOrString selector=2:LabelSelector maxUnavailable=3:intOrString unhealthyPodEvictionPolicy=4:string!",
  PodDisruptionBudgetStatus:
    "observedGeneration=1:int disruptedPods=2:time{} disruptionsAllowed=3:int! currentHealthy=4:int! desiredHealthy=5:int! expectedPods=6:int! conditions=7:Condition[]",
  PodFailurePolicy: "rules=1:PodFailurePolicyRule[]",
  PodFailurePolicyOnExitCodesRequirement: "containerName=1:string! operator=2:string! values=3:int[]",
  PodFailurePolicyOnPodConditionsPattern: "type=1:string! status=2:string!",
  PodFailurePolicyRule:
    "action=1:string! onExitCodes=2:PodFailurePolicyOnExitCodesRequirement onPodConditions=3:PodFailurePolicyOnPodConditionsPattern[]",
  PodsMetricSource: "metric=1:MetricIdentifier target=2:MetricTarget",
  PodsMetricStatus: "metric=1:MetricIdentifier current=2:MetricValueStatus",
  PriorityClass:
    "metadata=1:ObjectMeta value=2:int! globalDefault=3:bool description=4:string preemptionPolicy=5:string!",
  ReplicaSet: "metadata=1:ObjectMeta spec=2:ReplicaSetSpec status=3:ReplicaSetStatus",
  ReplicaSetCondition: "type=1:string! status=2:string! lastTransitionTime=3:time reason=4:string message=5:string",
  ReplicaSetSpec: "replicas=1:int! selector=2:LabelSelector template=3:PodTemplateSpec minReadySeconds=4:int",
  ReplicaSetStatus:
    "replicas=1:int! fullyLabeledReplicas=2:int observedGeneration=3:int readyReplicas=4:int availableReplicas=5:int conditions=6:ReplicaSetCondition[] terminatingReplicas=7:int!",
  ResourceMetricSource: "name=1:string! target=2:MetricTarget",
  ResourceMetricStatus: "name=1:string! current=2:MetricValueStatus",
  RollingUpdateDaemonSet: "maxUnavailable=1:intOrString maxSurge=2:intOrString",
  RollingUpdateDeployment: "maxUnavailable=1:intOrString maxSurge=2:intOrString",
  RollingUpdateStatefulSetStrategy: "partition=1:int! maxUnavailable=2:intOrString",
  Scale: "metadata=1:ObjectMeta spec=2:ScaleSpec status=3:ScaleStatus",
  ScaleSpec: "replicas=1:int",
  ScaleStatus: "replicas=1:int! selector=2:string",
  StatefulSet: "metadata=1:ObjectMeta spec=2:StatefulSetSpec status=3:StatefulSetStatus",
  StatefulSetCondition: "type=1:string! status=2:string! lastTransitionTime=3:time reason=4:string message=5:string",
  StatefulSetOrdinals: "start=1:int!",
  StatefulSetPersistentVolumeClaimRetentionPolicy: "whenDeleted=1:string whenScaled=2:string",
  StatefulSetSpec:
    "replicas=1:int! selector=2:LabelSelector template=3:PodTemplateSpec volumeClaimTemplates=4:PersistentVolumeClaim[] serviceName=5:string! podManagementPolicy=6:string updateStrategy=7:StatefulSetUpdateStrategy revisionHistoryLimit=8:int! minReadySeconds=9:int persistentVolumeClaimRetentionPolicy=10:StatefulSetPersistentVolumeClaimRetentionPolicy ordinals=11:StatefulSetOrdinals",
  StatefulSetStatus:
    "observedGeneration=1:int replicas=2:int! readyReplicas=3:int currentReplicas=4:int updatedReplicas=5:int currentRevision=6:string updateRevision=7:string collisionCount=9:int! conditions=10:StatefulSetCondition[] availableReplicas=11:int!",
  StatefulSetUpdateStrategy: "type=1:string rollingUpdate=2:RollingUpdateStatefulSetStrategy",
  SuccessPolicy: "rules=1:SuccessPolicyRule[]",
  SuccessPolicyRule: "succeededIndexes=1:string! succeededCount=2:int!",
  UncountedTerminatedPods: "succeeded=1:string[] failed=2:string[]",
};
