/** Messages of `networking.k8s.io/v1`. */
export const networkMessages: Readonly<Record<string, string>> = {
  HTTPIngressPath: "path=1:string backend=2:IngressBackend pathType=3:string!",
  HTTPIngressRuleValue: "paths=1:HTTPIngressPath[]",
  IPBlock: "cidr=1:string! except=2:string[]",
  Ingress: "metadata=1:ObjectMeta spec=2:IngressSpec status=3:IngressStatus",
  IngressBackend: "resource=3:TypedLocalObjectReference service=4:IngressServiceBackend",
  IngressClass: "metadata=1:ObjectMeta spec=2:IngressClassSpec",
  IngressClassParametersReference:
    "apiGroup=1:string! kind=2:string! name=3:string! scope=4:string! namespace=5:string!",
  IngressClassSpec: "controller=1:string parameters=2:IngressClassParametersReference",
  IngressLoadBalancerIngress: "ip=1:string hostname=2:string ports=4:IngressPortStatus[]",
  IngressLoadBalancerStatus: "ingress=1:IngressLoadBalancerIngress[]",
  IngressPortStatus: "port=1:int! protocol=2:string! error=3:string!",
  IngressRule: "host=1:string ...=2:IngressRuleValue",
  IngressRuleValue: "http=1:HTTPIngressRuleValue",
  IngressServiceBackend: "name=1:string! port=2:ServiceBackendPort",
  IngressSpec: "defaultBackend=1:IngressBackend tls=2:IngressTLS[] rules=3:IngressRule[] ingressClassName=4:string!",
  IngressStatus: "loadBalancer=1:IngressLoadBalancerStatus",
  IngressTLS: "hosts=1:string[] secretName=2:string",
  NetworkPolicy: "metadata=1:ObjectMeta spec=2:NetworkPolicySpec",
  NetworkPolicyEgressRule: "ports=1:NetworkPolicyPort[] to=2:NetworkPolicyPeer[]",
  NetworkPolicyIngressRule: "ports=1:NetworkPolicyPort[] from=2:NetworkPolicyPeer[]",
  NetworkPolicyPeer: "podSelector=1:LabelSelector namespaceSelector=2:LabelSelector ipBlock=3:IPBlock",
  NetworkPolicyPort: "protocol=1:string! port=2:intOrString endPort=3:int!",
  NetworkPolicySpec:
    "podSelector=1:LabelSelector ingress=2:NetworkPolicyIngressRule[] egress=3:NetworkPolicyEgressRule[] policyTypes=4:string[]",
  ServiceBackendPort: "name=1:string number=2:int",
};
