"""Fetching a page or feed that a user named by its address: with limits on time and size, http(s) only."""

from __future__ import annotations

import io
import time
from dataclasses import dataclass
from typing import BinaryIO

from legation.reading.limits import Limits
from legation.records import Problem

_AGENT = "Legation (reads the page its user names)"
_MOST_REDIRECTS = 5
_ADVICE = {
    401: "it asks for a sign-in; save the page from your browser and read the file",
    403: "it refuses programs; save the page from your browser and read the file",
    404: "there is no such page; check the address",
    410: "the page has been taken down; look for it in a web archive",
    429: "it has had too many requests; try again later",
    451: "it is withheld for legal reasons",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server answered: the address after redirects, the bytes, and the type and charset declared."""

    url: str
    data: bytes
    media_type: str
    charset: str | None

    def stream(self) -> BinaryIO:
        """Give the bytes as a stream."""
        return io.BytesIO(self.data)


def is_url(source: object) -> bool:
    """Tell whether a source is an address that may be fetched."""
    return isinstance(source, str) and source[:8].lower().startswith(("http://", "https://"))


def fetch(url: str, limits: Limits) -> Fetched | Problem:
    """Fetch an address; a fatal Problem says what to do where that fails."""
    import httpx

    deadline = time.monotonic() + limits.seconds
    try:
        with (
            httpx.Client(
                follow_redirects=True,
                max_redirects=_MOST_REDIRECTS,
                timeout=httpx.Timeout(min(10.0, limits.seconds)),
                headers={"User-Agent": _AGENT, "Accept": "text/html, application/xml;q=0.9, */*;q=0.5"},
            ) as client,
            client.stream("GET", url) as answer,
        ):
            if answer.status_code != 200:
                return _refused(answer.status_code, url)
            data = bytearray()
            for part in answer.iter_bytes():
                data += part
                if len(data) > limits.download_bytes:
                    message = (
                        f"the answer is longer than {limits.download_bytes:,} bytes; download and split it"
                    )
                    return Problem("too_long", message, url)
                if time.monotonic() > deadline:
                    return _slow(url, limits)
            media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            return Fetched(str(answer.url), bytes(data), media_type, answer.charset_encoding)
    except httpx.TimeoutException:
        return _slow(url, limits)
    except httpx.TooManyRedirects:
        return Problem("unreachable", "it sends from page to page without end; check the address", url)
    except httpx.InvalidURL:
        return Problem("unreachable", "that is no web address; check it", url)
    except (httpx.HTTPError, UnicodeError, ValueError) as error:
        reason = str(error) or type(error).__name__
        return Problem(
            "unreachable", f"it can't be reached ({reason}); check the address and the network", url
        )


def _refused(status: int, url: str) -> Problem:
    advice = _ADVICE.get(
        status, "the server is in trouble; try again later" if status >= 500 else "check the address"
    )
    return Problem("unreachable", f"the server answered {status}: {advice}", url)


def _slow(url: str, limits: Limits) -> Problem:
    return Problem(
        "unreachable", f"there was no full answer within {limits.seconds:g} seconds; try again later", url
    )
