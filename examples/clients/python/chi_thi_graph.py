"""A client of chi-thi-graph in one file, to be copied: Python 3.9 or newer, its standard library alone.

As a program it prints which papers carry a directive out; with --follow it goes on with what happens below it:

    python3 chi_thi_graph.py http://127.0.0.1:4000 34-CT/TW --follow
"""

import http.client
import itertools
import json
import os
import random
import re
import sys
import time
import urllib.error
import urllib.request
from typing import Any, Callable, Iterator, Optional

PASSING = {"UNREACHABLE", "OVERLOADED", "RATE_LIMITED", "DATABASE_UNAVAILABLE"}
BEFORE_ALL = {"OVERLOADED", "RATE_LIMITED"}
LONGEST_WAIT = 10.0
# the server says something every 12 seconds; on a line that is silent for so long nobody is there any more
SILENCE = 40.0


class ClientError(Exception):
    """A failure: a stable code (docs/errors.md, or UNREACHABLE), what was wrong, what to do, and under which id the log has it."""

    def __init__(self, code: str, message: str, error: Optional[dict] = None, request_id: Optional[str] = None):
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.extensions = (error or {}).get("extensions") or {}
        self.remedy = self.extensions.get("remedy")
        self.path = (error or {}).get("path")
        self.request_id = request_id


class Client:
    """Asks one server. `url`: without a path. `token`: `ctg_…`. `timeout`: seconds for which an answer may be silent."""

    def __init__(self, url: str, token: Optional[str] = None, timeout: float = 30.0, retries: int = 4):
        self.url = url.rstrip("/")
        self.token = token
        self.timeout = timeout
        self.retries = retries

    def query(self, document: str, variables: Optional[dict] = None) -> Any:
        """The data of a query or a mutation. A query is asked again after what may pass, a mutation only when nothing was done."""
        for failures in itertools.count():
            try:
                with self._send("/graphql", "application/json", document, variables, self.timeout) as answer:
                    return _data_of(json.load(answer), answer.headers.get("X-Request-Id"))
            except (OSError, http.client.HTTPException, ValueError) as error:
                failure = ClientError("UNREACHABLE", f"The server does not answer: {error}")
            except ClientError as error:
                failure = error
            may_again = failure.code in PASSING if _is_query(document) else _is_undone(failure)
            if failures >= self.retries or not may_again:
                raise failure
            time.sleep(_wait_after(failure, failures))

    def pages(self, document: str, variables: dict, at: Callable[[Any], Optional[dict]]) -> Iterator[dict]:
        """The pages of a connection, which `at` finds in the data; the document hands $after to it and selects pageInfo."""
        after = variables.get("after")
        while True:
            page = at(self.query(document, {**variables, "after": after}))
            if page is None:
                return
            yield page
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def subscribe(self, document: str, variables: Optional[dict] = None, after: Optional[str] = None) -> Iterator[Any]:
        """What happens, event by event: behind a cursor, or from now on. After a cut it goes on behind the last event, without
        loss and repetition. The document has the variable $after: String and selects cursor."""
        cursor = after or self.query("{ graph { eventCursor } }")["graph"]["eventCursor"]
        failures = 0
        connected = False
        while True:
            failure = None
            try:
                body = {**(variables or {}), "after": cursor}
                with self._send("/graphql/stream", "text/event-stream", document, body, SILENCE) as stream:
                    connected = True
                    for data in _results_in(stream):
                        cursor = next(iter(data.values()))["cursor"]
                        failures = 0
                        yield data
            except (OSError, http.client.HTTPException) as error:
                failure = ClientError("UNREACHABLE", f"The server does not answer: {error}")
            except ClientError as error:
                failure = error
            if failure and (failure.code not in PASSING or (not connected and failures >= self.retries)):
                raise failure
            time.sleep(_wait_after(failure, failures))
            failures += 1

    def _send(self, path: str, accept: str, document: str, variables: Optional[dict], timeout: float):
        headers = {"Content-Type": "application/json", "Accept": accept, "Accept-Language": "en"}
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        body = json.dumps({"query": document, "variables": variables or {}}).encode()
        request = urllib.request.Request(self.url + path, data=body, headers=headers)
        try:
            return urllib.request.urlopen(request, timeout=timeout)
        except urllib.error.HTTPError as refusal:
            with refusal:
                _data_of(_json_of(refusal), refusal.headers.get("X-Request-Id"))
            raise ClientError("UNREACHABLE", f"What answers is not the server: HTTP {refusal.code}.") from None


def _json_of(refusal: urllib.error.HTTPError) -> dict:
    try:
        answer = json.load(refusal)
    except ValueError:
        return {}  # a proxy's page
    return answer if isinstance(answer, dict) else {}


def _data_of(answer: dict, request_id: Optional[str] = None) -> Any:
    errors = answer.get("errors")
    if errors:
        code = (errors[0].get("extensions") or {}).get("code", "INTERNAL_SERVER_ERROR")
        raise ClientError(code, errors[0]["message"], errors[0], request_id)
    return answer.get("data")


def _results_in(stream) -> Iterator[dict]:
    """The results of one connection, until it ends: an event is a few lines, and a blank one behind them."""
    event, data = "", []
    for line in stream:
        field, _, value = line.decode().rstrip("\r\n").partition(":")
        if field == "event":
            event = value.strip()
        elif field == "data":
            data.append(value.removeprefix(" "))
        elif field == "" and value == "" and event:
            if event == "complete":
                return
            yield _data_of(json.loads("\n".join(data)))
            event, data = "", []


def _is_query(document: str) -> bool:
    return re.match(r"(?:\s|#.*\n)*(?:query\b|\{)", document) is not None and "mutation" not in document


def _is_undone(failure: ClientError) -> bool:
    return failure.code in BEFORE_ALL and failure.path is None


def _wait_after(failure: Optional[ClientError], failures: int) -> float:
    asked = failure.extensions.get("retryAfter", 0) if failure else 0
    return asked + min(0.25 * 2**failures, LONGEST_WAIT) * random.uniform(0.5, 1)


TRACE = """query ($symbol: String!, $after: String) {
  trace(symbol: $symbol) {
    root { id }
    nodes(first: 50, after: $after) {
      nodes { depth document { symbol issuer { name } } via { evidence { quote } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}"""

EVENTS = """subscription ($directive: ID!, $after: String) {
  events(directive: $directive, after: $after) { cursor kind symbol state }
}"""


def main(url: str = "http://127.0.0.1:4000", symbol: str = "34-CT/TW", *options: str) -> None:
    client = Client(url, os.environ.get("CHI_THI_GRAPH_TOKEN"))
    # what happens while the trace is read is told behind it
    cursor = client.query("{ graph { eventCursor } }")["graph"]["eventCursor"]
    directive = None

    def nodes_of(data: Any) -> Optional[dict]:
        nonlocal directive
        trace = data["trace"] or {"root": None, "nodes": None}
        directive = trace["root"]
        return trace["nodes"]

    for page in client.pages(TRACE, {"symbol": symbol}, nodes_of):
        for node in page["nodes"]:
            issuer = node["document"]["issuer"] or {"name": ""}
            print(node["depth"], node["document"]["symbol"], issuer["name"], flush=True)
    if "--follow" in options and directive:
        for data in client.subscribe(EVENTS, {"directive": directive["id"]}, cursor):
            event = data["events"]
            print(event["kind"], event["symbol"], event["state"] or "", flush=True)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except ClientError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        pass
