"""Nothing that is opened in the page can leave it: judged by the log of another host, not by what the browser says."""

from __future__ import annotations

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page

from building import dist, policy, server

from .driving import hosted
from .probing import probing_site


class Elsewhere:
    """Another origin that welcomes everybody and writes down who came."""

    def __init__(self) -> None:
        self.log: set[str] = set()
        elsewhere = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                elsewhere.log.add(self.path.strip("/"))
                self.send_response(200)
                self.send_header("Content-Type", "text/javascript")
                self.send_header("Content-Length", "0")
                self.send_header("Access-Control-Allow-Origin", "*")
                self.end_headers()

            do_GET = do_POST = do_OPTIONS = do_HEAD = answer

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"

    def wait_for(self, hits: set[str], seconds: float) -> None:
        """Wait until all of these came, but not longer than this."""
        end = time.monotonic() + seconds
        while not hits <= self.log and time.monotonic() < end:
            time.sleep(0.05)


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    other = Elsewhere()
    with server.serving(other.server):
        yield other


@pytest.fixture(scope="module")
def governed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return probing_site(tmp_path_factory.mktemp("governed"))


@pytest.fixture(scope="module")
def ungoverned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return probing_site(tmp_path_factory.mktemp("ungoverned"), with_policy=False)


ESCAPES = {
    "page": "(host) => escape(host)",
    "worker": "(host) => start().call('escape', host)",
}


@pytest.mark.parametrize("where", ESCAPES)
def test_nothing_gets_out(page: Page, governed: Path, elsewhere: Elsewhere, where: str) -> None:
    with hosted(governed) as address:
        page.goto(f"{address}probe/")
        answer = page.evaluate(ESCAPES[where], elsewhere.address)
        assert f"{where}/fetch" in answer["tried"]
        elsewhere.wait_for({"anything"}, 2)
        assert elsewhere.log == set()
        assert answer["code"] == {"eval": False, "Function": False}
        assert page.url == f"{address}probe/"


@pytest.mark.parametrize("where", ESCAPES)
def test_without_the_policy_everything_does(page: Page, ungoverned: Path, elsewhere: Elsewhere, where: str) -> None:
    """The control: a check that cannot fail is no check."""
    with hosted(ungoverned) as address:
        page.goto(f"{address}probe/")
        if where == "worker":
            answer = page.evaluate(ESCAPES[where], elsewhere.address)
        else:  # the form leaves the page, which would cut off what has not been sent yet
            answer = page.evaluate("(host) => escape(host, false)", elsewhere.address)
        tried = set(answer["tried"])
        elsewhere.wait_for(tried, 30)
        if where == "page":
            tried |= set(page.evaluate("(host) => escape(host, true)", elsewhere.address)["tried"])
            elsewhere.wait_for(tried, 30)
        # A frame or form that got through may ask for the other site's icon on top.
        assert elsewhere.log - {"favicon.ico"} == tried
        assert answer["code"] == {"eval": True, "Function": True}


def test_python_gets_nothing_out_either(page: Page, governed: Path, elsewhere: Elsewhere) -> None:
    with hosted(governed) as address:
        page.goto(f"{address}probe/")
        outcome = page.evaluate(
            "(url) => start().call('pyfetch', url).then(() => 'sent', () => 'stopped')", f"{elsewhere.address}pyfetch"
        )
        assert outcome == "stopped"
        assert elsewhere.log == set()


def test_every_page_of_the_site_has_the_policy() -> None:
    pages = [path for path in dist.build().rglob("*.html") if "docs" not in path.parts]
    assert pages
    for path in pages:
        text = path.read_text("utf-8")
        assert text.count(policy.POLICY) == 1, path
        assert text.index(policy.POLICY) < text.index("<script"), path


def test_the_site_names_no_other_host(page: Page, site: str) -> None:
    """What the page loads by itself comes from its own origin, all of it."""
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    with page.expect_request("**/florilegium-*.whl"):  # the last thing the boot asks for
        page.goto(site)
    page.wait_for_timeout(1000)
    assert [url for url in requests if not url.startswith((site, "blob:", "data:"))] == []
