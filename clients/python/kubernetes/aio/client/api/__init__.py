"""Asynchronous API classes, one for each tag."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .apis_api import ApisApi as ApisApi
    from .apps_api import AppsApi as AppsApi
    from .apps_v1beta1_api import AppsV1beta1Api as AppsV1beta1Api
    from .authentication_api import AuthenticationApi as AuthenticationApi
    from .authentication_v1beta1_api import AuthenticationV1beta1Api as AuthenticationV1beta1Api
    from .authorization_api import AuthorizationApi as AuthorizationApi
    from .authorization_v1beta1_api import AuthorizationV1beta1Api as AuthorizationV1beta1Api
    from .autoscaling_api import AutoscalingApi as AutoscalingApi
    from .autoscaling_v1_api import AutoscalingV1Api as AutoscalingV1Api
    from .batch_api import BatchApi as BatchApi
    from .batch_v1_api import BatchV1Api as BatchV1Api
    from .batch_v2alpha1_api import BatchV2alpha1Api as BatchV2alpha1Api
    from .certificates_api import CertificatesApi as CertificatesApi
    from .certificates_v1alpha1_api import CertificatesV1alpha1Api as CertificatesV1alpha1Api
    from .core_api import CoreApi as CoreApi
    from .core_v1_api import CoreV1Api as CoreV1Api
    from .custom_objects_api import CustomObjectsApi as CustomObjectsApi
    from .extensions_api import ExtensionsApi as ExtensionsApi
    from .extensions_v1beta1_api import ExtensionsV1beta1Api as ExtensionsV1beta1Api
    from .logs_api import LogsApi as LogsApi
    from .policy_api import PolicyApi as PolicyApi
    from .policy_v1beta1_api import PolicyV1beta1Api as PolicyV1beta1Api
    from .rbac_authorization_api import RbacAuthorizationApi as RbacAuthorizationApi
    from .rbac_authorization_v1alpha1_api import RbacAuthorizationV1alpha1Api as RbacAuthorizationV1alpha1Api
    from .storage_api import StorageApi as StorageApi
    from .storage_v1beta1_api import StorageV1beta1Api as StorageV1beta1Api
    from .version_api import VersionApi as VersionApi
else:
    from ....runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApisApi": ".apis_api",
            "AppsApi": ".apps_api",
            "AppsV1beta1Api": ".apps_v1beta1_api",
            "AuthenticationApi": ".authentication_api",
            "AuthenticationV1beta1Api": ".authentication_v1beta1_api",
            "AuthorizationApi": ".authorization_api",
            "AuthorizationV1beta1Api": ".authorization_v1beta1_api",
            "AutoscalingApi": ".autoscaling_api",
            "AutoscalingV1Api": ".autoscaling_v1_api",
            "BatchApi": ".batch_api",
            "BatchV1Api": ".batch_v1_api",
            "BatchV2alpha1Api": ".batch_v2alpha1_api",
            "CertificatesApi": ".certificates_api",
            "CertificatesV1alpha1Api": ".certificates_v1alpha1_api",
            "CoreApi": ".core_api",
            "CoreV1Api": ".core_v1_api",
            "CustomObjectsApi": ".custom_objects_api",
            "ExtensionsApi": ".extensions_api",
            "ExtensionsV1beta1Api": ".extensions_v1beta1_api",
            "LogsApi": ".logs_api",
            "PolicyApi": ".policy_api",
            "PolicyV1beta1Api": ".policy_v1beta1_api",
            "RbacAuthorizationApi": ".rbac_authorization_api",
            "RbacAuthorizationV1alpha1Api": ".rbac_authorization_v1alpha1_api",
            "StorageApi": ".storage_api",
            "StorageV1beta1Api": ".storage_v1beta1_api",
            "VersionApi": ".version_api",
        },
    )
