from __future__ import annotations

from ...runtime.model import Model


class V1beta1SubjectAccessReviewStatus(Model, rename={"evaluation_error": "evaluationError"}):
    """Verdict of an access review, shared by all three review kinds."""

    allowed: bool
    """`true` if the tested action would be permitted, `false` if it would be refused."""
    evaluation_error: str | None = None
    """Errors during the evaluation, such as a binding to a missing role. `allowed` is valid nevertheless."""
    reason: str | None = None
    """Free-text explanation of the verdict, meant for people; often empty."""
