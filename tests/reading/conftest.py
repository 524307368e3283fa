"""A web server on this machine, for the tests that fetch."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.reading.pages import PARAGRAPHS, RSS, page


class _Handler(BaseHTTPRequestHandler):
    """Answers each path in its own way, good or bad."""

    def do_GET(self) -> None:
        """Answer by the path."""
        match self.path.partition("?")[0]:
            case "/page":
                self._answer(
                    page('<meta name="date" content="2025-03-03">').encode(), "text/html; charset=utf-8"
                )
            case "/old":
                self._answer(page(body="<p>Bogotá was the city in which they met.</p>").encode("cp1252"),
                             "text/html; charset=ISO-8859-1")  # fmt: skip
            case "/feed":
                self._answer(RSS.encode(), "application/rss+xml")
            case "/plain.txt":
                self._answer(PARAGRAPHS[0].encode(), "text/plain")
            case "/packed":
                self._answer(gzip.compress(b"x" * 5_000_000), "text/plain", ("Content-Encoding", "gzip"))
            case "/moved":
                self._answer(b"", "text/plain", ("Location", "/page"), status=302)
            case "/round":
                self._answer(b"", "text/plain", ("Location", "/round"), status=302)
            case "/away":
                self._answer(b"", "text/plain", ("Location", "file:///etc/hostname"), status=302)
            case "/slow":
                self._drip()
            case "/closed":
                self._answer(b"", "text/plain", status=403)
            case "/trouble":
                self._answer(b"", "text/plain", status=503)
            case "/picture":
                self._answer(b"\xff\xd8\xff\xe0" + b"\0" * 50, "image/jpeg")
            case "/nothing":
                self._answer(b"", "text/html")
            case _:
                self._answer(b"none", "text/plain", status=404)

    def _answer(self, body: bytes, kind: str, *headers: tuple[str, str], status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass  # the reader has gone, as it should

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Give the address of the server, without a slash at its end."""
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}"
    httpd.shutdown()
    httpd.server_close()
