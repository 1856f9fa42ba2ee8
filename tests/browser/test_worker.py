"""The worker: boot, calls, events, errors, cancelling, packages on demand, and what it says when it cannot start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .driving import drop_files, hosted
from .probing import probing_site


@pytest.fixture(scope="module")
def probe_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return probing_site(tmp_path_factory.mktemp("probe"))


@pytest.fixture(scope="module")
def probe(probe_folder: Path) -> Iterator[str]:
    with hosted(probe_folder) as address:
        yield f"{address}probe/"


@pytest.fixture
def python(page: Page, probe: str) -> Page:
    page.goto(probe)
    page.evaluate("start()")
    return page


CAUGHT = "async ([name, args]) => python.call(name, args).catch(({name, message, detail}) => [name, message, detail])"


def test_boot_tells_its_progress(python: Page) -> None:
    python.evaluate("python.ready")
    assert python.evaluate("boots") == [
        {"step": step, "done": done, "total": 3} for done, step in enumerate(["look", "load", "start", "ready"])
    ]


def test_values_cross_as_plain_values(python: Page) -> None:
    answer = python.evaluate("""async () => {
        const value = await python.call("echo", {words: ["花", "كتاب"], size: 3});
        return {...value, bytes: value.bytes instanceof Uint8Array && [...value.bytes]};
    }""")
    assert answer == {
        "given": {"words": ["花", "كتاب"], "size": 3},
        "bytes": [0, 255],
        "nested": [{"none": None, "text": "花"}],
    }


def test_events_come_in_order_before_the_value(python: Page) -> None:
    numbers = python.evaluate("""async () => {
        const seen = [];
        const value = await python.call("count", 5, {onEvent: ({number}) => seen.push(number)});
        return [...seen, value];
    }""")
    assert numbers == [0, 1, 2, 3, 4, 5]


def test_an_error_has_name_message_and_traceback(python: Page) -> None:
    name, message, detail = python.evaluate(CAUGHT, ["fail", None])
    assert name == "ValueError"
    assert message.startswith("this was to be expected")
    assert "Traceback" in detail and "two lines" in detail


def test_abort_rejects_at_once_and_reaches_python(python: Page) -> None:
    python.evaluate("python.ready")
    name = python.evaluate("""async () => {
        const stop = new AbortController();
        const onEvent = () => stop.abort();
        return python.call("sleep", null, {signal: stop.signal, onEvent}).catch((error) => error.name);
    }""")
    assert name == "AbortError"
    assert python.evaluate("python.call('was_cancelled')") is True


def test_what_was_cancelled_before_python_was_up_is_never_begun(page: Page, probe: str) -> None:
    page.goto(probe)
    told = page.evaluate("""async () => {
        start();
        const stop = new AbortController();
        const early = python.call("note", null, {signal: stop.signal}).catch((error) => error.name);
        await new Promise((resolve) => setTimeout(resolve));
        stop.abort();
        return [await early, await python.call("noted")];
    }""")
    assert told == ["AbortError", False]


def test_packages_are_installed_when_asked_for(python: Page, probe: str) -> None:
    assert python.evaluate("python.call('packages')") == ["3.1.5", [3, 2], probe.removesuffix("probe/")]


def test_an_unknown_package_is_named(python: Page) -> None:
    assert "numpy" in python.evaluate(CAUGHT, ["no_package", None])[1]


def test_a_crash_of_python_ends_what_is_pending_and_all_that_follows(python: Page, expected_errors: list[str]) -> None:
    expected_errors.append("call stack")
    crashes = python.evaluate("""async () => {
        const told = (error) => [error.name, error.message];
        await python.ready;
        const both = [python.call("sleep").catch(told), python.call("crash").catch(told)];
        return [...await Promise.all(both), await python.call("count", 1).catch(told)];
    }""")
    assert [name for name, _ in crashes] == ["Crashed", "Crashed", "Crashed"]
    assert all("call stack" in message for _, message in crashes)


def test_terminate_rejects_what_is_pending(python: Page) -> None:
    name = python.evaluate("""async () => {
        const pending = python.call("sleep").catch((error) => error.name);
        python.terminate();
        python.ready.catch(() => {});
        return pending;
    }""")
    assert name == "Terminated"


@pytest.mark.parametrize(
    "lost",
    [
        "**/js/python/worker.js",
        "**/pyodide-lock.json",
        "**/pyodide.mjs",
        "**/pyodide.asm.wasm",
        "**/python_stdlib.zip",
        "**/lxml-*",
        "**/florilegium-*",
    ],
)
def test_a_missing_file_is_said_clearly(page: Page, probe: str, lost: str) -> None:
    page.context.route(lost, lambda route: route.fulfill(status=404, body="<html>not here</html>"))
    page.goto(probe)
    name, message = page.evaluate("start().ready.then(() => ['up', ''], ({name, message}) => [name, message])")
    assert name == "MissingFile"
    assert lost.strip("*/-") in message


def test_what_is_missing_fails_once_however_late_the_worker_is_stopped(page: Page, probe: str) -> None:
    page.context.route("**/lxml-*", lambda route: route.fulfill(status=404, body="<html>not here</html>"))
    page.goto(probe)
    # The page is busy until Python has come to where it needs the file; a second failure would be an uncaught error.
    name = page.evaluate("""() => {
        const busy = (end) => { while (performance.now() < end); };
        start({onBoot: ({step}) => step === "load" && busy(performance.now() + 4000)});
        return python.ready.catch(({name}) => name);
    }""")
    assert name == "MissingFile"


@pytest.mark.parametrize(("lacking", "word"), [("WebAssembly", "WebAssembly"), ("Worker", "module workers")])
def test_an_old_browser_is_told(page: Page, probe: str, lacking: str, word: str) -> None:
    page.add_init_script(f"delete window.{lacking}")
    page.goto(probe)
    answer = page.evaluate("start().ready.catch(({name, message}) => [name, message])")
    assert answer[0] == "UnsupportedBrowser" and word in answer[1]


def test_a_real_folder_can_be_dropped(page: Page, probe: str, tmp_path: Path) -> None:
    (tmp_path / "folio 1r.xml").write_text("<x/>")
    (tmp_path / "images").mkdir()
    page.goto(probe)
    drop_files(page, "#drop", tmp_path)
    page.wait_for_selector("#drop[data-dropped]")
    assert page.evaluate("JSON.parse(document.getElementById('drop').dataset.dropped)") == ["folio 1r.xml", "images"]
