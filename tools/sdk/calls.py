"""Calls the simulator through Huawei's SDK, and records how each call ended."""

import simplejson
from compare import differences, leaves
from huaweicloudsdkcce.v3 import CceClient, model
from huaweicloudsdkcce.v3.cce_exception_handler import CceExceptionHandler
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ConnectionException, ServiceResponseException
from huaweicloudsdkcore.http.http_config import HttpConfig


class Recorder(CceExceptionHandler):
    """Keeps the last error as received."""

    status = None
    content = None

    def handle_exception(self, request, response):
        if response.status_code >= 400:
            self.status, self.content = response.status_code, response.content
        super().handle_exception(request, response)


class Caller:
    """One client of one simulator.

    problems: what the SDK understood differently, as (operation, text). ended: the number of calls by how they ended.
    succeeded: the operations that succeeded. values: the number of values that were compared.
    """

    def __init__(self, url, demo, autopilot, credentials=None):
        self.demo, self.autopilot = demo, autopilot
        self.problems, self.succeeded, self.called = [], set(), set()
        self.ended = {"succeeded": 0, "refused": 0, "unreadable": 0, "disconnected": 0}
        self.values = 0
        self.recorder = Recorder()
        self.client = (
            CceClient.new_builder()
            .with_credentials(
                credentials or BasicCredentials(demo["accessKey"], demo["secretKey"], demo["projectId"])
            )
            .with_http_config(HttpConfig(timeout=(5, 60)))
            .with_exception_handler(self.recorder)
            .with_endpoint(url)
            .build()
        )

    def call(self, name, body=None, **parameters):
        """Calls an operation by the name of its method for standard clusters. Returns its body, or None if it failed."""
        verb, rest = name.split("_", 1)
        method = f"{verb}_autopilot_{rest}" if self.autopilot else name
        request_class = getattr(model, "".join(word.capitalize() for word in method.split("_")) + "Request")
        if "cluster_id" in request_class.openapi_types:
            parameters["cluster_id"] = self.demo["clusterId"]
        if body is not None:
            parameters["body"] = self._body(method, body, request_class.openapi_types["body"])
        self.called.add(method)
        self.recorder.content = None
        try:
            response = getattr(self.client, method)(request_class(**parameters))
        except ServiceResponseException as error:
            # The SDK drops a response with Retry-After unread.
            is_read = self.recorder.content is not None
            self.ended["refused" if is_read else "unreadable"] += 1
            if is_read:
                self._check_error(method, error)
            return None
        except ConnectionException:
            self.ended["disconnected"] += 1
            return None
        except ValueError:
            # The SDK reads every error as JSON.
            self.ended["unreadable"] += 1
            return None
        self.ended["succeeded"] += 1
        self.succeeded.add(method)
        return self._check_body(method, response)

    def _body(self, method, body, kind):
        understood = self.client._deserialize(body, kind)
        self._note(method, differences(body, understood, kind, model, "request"))
        return understood

    def _check_body(self, method, response):
        if not response.raw_content:
            return {}
        raw = simplejson.loads(response.raw_content)
        self.values += leaves(raw)
        self._note(method, differences(raw, response, type(response).__name__, model))
        return raw

    def _check_error(self, method, error):
        sent = simplejson.loads(self.recorder.content)
        self.values += leaves(sent)
        code = sent.get("error_code") or sent.get("errorCode")
        reason = sent.get("message") or sent.get("error_msg") or sent.get("errorMessage")
        if error.status_code != self.recorder.status or error.error_code != code or not code:
            self._note(method, [f"error {error.status_code} {error.error_code} instead of {self.recorder.status} {code}"])
        if not reason or reason not in (error.error_msg or ""):
            self._note(method, [f"the error says {error.error_msg!r} instead of {reason!r}"])
        if not error.request_id:
            self._note(method, ["the error has no request id"])
        if code == "APIGW.0101":
            self._note(method, ["the simulator has no such call"])

    def _note(self, method, lines):
        self.problems.extend((method, line) for line in lines)
