"""Gets temporary keys from the simulator through Huawei's SDK, without any keys of its own, and reads with them."""

from calls import Caller
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.auth.provider import OidcStsCredentialProvider
from huaweicloudsdkcore.exceptions.exceptions import SdkException


def credentials_for(run, demo):
    """The credentials of one run: those of STS as a provider makes them, or those of IAM federation."""
    if run["way"] == "iam":
        return (
            BasicCredentials()
            .with_project_id(demo["projectId"])
            .with_idp_id(demo["providerUrn"].rsplit(":", 1)[1])
            .with_id_token_file(run["tokenFile"])
            .with_iam_endpoint(run["url"])
        )
    provider = OidcStsCredentialProvider(
        "basic",
        provider_urn=demo["providerUrn"],
        agency_urn=demo["agencyUrn"],
        id_token_file=run["tokenFile"],
        agency_session_name="check-sdk",
        policy=run.get("policy"),
        sts_endpoint=run["url"],
    )
    return provider.get_credentials().with_project_id(demo["projectId"])


def check_run(run, demo):
    """Reads a pre-upgrade check and the cluster. Returns what ended otherwise than expected, and the caller."""
    caller = Caller(run["url"], demo, False, credentials_for(run, demo))
    outcome = []
    for name in ("list_pre_check_tasks", "show_cluster"):
        try:
            body = caller.call(name)
            outcome.append("refused" if body is None else "read")
        except SdkException as error:
            outcome.append(next((code for code in ("STS5.1001", "STS5.1004") if code in str(error)), str(error)))
    expected = run["expected"]
    problems = [] if outcome == expected else [f"ended with {outcome} instead of {expected}"]
    return problems + [f"{method}: {text}" for method, text in caller.problems], caller
