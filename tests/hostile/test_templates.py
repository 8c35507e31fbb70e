"""Page templates of an office: drawn, and nothing is fetched, read elsewhere or run."""

import base64
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import SimpleNamespace

import pytest
from fuzz_readers import READERS
from greenblue.core.errors import GreenBlueError
from qgis.core import QgsCoordinateReferenceSystem


class Net(BaseHTTPRequestHandler):
    """Notes every request."""

    asked = []

    def do_GET(self):
        self.asked.append(self.path)
        self.send_error(404)

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_):
        pass


@pytest.fixture
def net():
    """A server on this machine; ``asked`` lists what was asked of it."""
    server = HTTPServer(("127.0.0.1", 0), Net)
    Net.asked.clear()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield SimpleNamespace(url=f"http://127.0.0.1:{server.server_port}", asked=Net.asked)
    server.shutdown()
    thread.join()
    server.server_close()


def page_of(path, plan_path):
    from greenblue.algorithms.dossier.dossier_layouts import Page
    from greenblue.algorithms.dossier.dossier_maps import Maps

    crs = QgsCoordinateReferenceSystem("EPSG:31370")
    return Page(Maps(plan_path, crs, str, str, {}), path)


def drawn(page):
    page.show_whole()
    return page.map_image(30, ("map", "legend", "north", "title", "photo1"))


SHEET = next(p for p in READERS["template"].seeds if p.name == "sheet.qpt")
ARROW = 'file="arrows/NorthArrow_02.svg"'


def template(tmp_path, old, new, count=1):
    text = SHEET.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "sheet.qpt"
    path.write_text(text.replace(old, new, count), encoding="utf-8")
    return path


def test_a_template_fetches_nothing(tmp_path, plan, net):
    text = SHEET.read_text(encoding="utf-8").replace(ARROW, f'file="{net.url}/a.svg"')
    frame = (
        f'<LayoutMultiFrame type="65645" url="{net.url}/page" contentMode="0" html="" '
        'evaluateExpressions="1"/></Layout>'
    )
    label = f'labelText="&lt;img src=&quot;{net.url}/label&quot;&gt;" htmlState="1" x='
    text = text.replace("</Layout>", frame).replace("labelText=", label, 1)
    path = tmp_path / "sheet.qpt"
    path.write_text(text, encoding="utf-8")
    assert drawn(page_of(path, plan.path)) is not None
    assert net.asked == []


@pytest.mark.parametrize("place", ["/etc/hostname", "../secret.svg", "file:///etc/hostname",
                                   "\\\\server\\share\\a.svg", "C:\\a.svg", "/vsizip//x.zip/a.svg"])  # fmt: skip
def test_a_template_reads_no_picture_from_elsewhere(tmp_path, plan, place):
    page = page_of(template(tmp_path, ARROW, f'file="{place}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == ""


def test_a_picture_in_the_templates_folder_is_shown_unless_it_points_elsewhere(tmp_path, plan):
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    own = tmp_path / "logo.svg"
    page = page_of(template(tmp_path, ARROW, f'file="{own}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == str(own)
    own.write_text('<svg><image href="/etc/hostname"/></svg>')
    page = page_of(template(tmp_path, ARROW, f'file="{own}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == ""
    packed = base64.b64encode(own.read_bytes()).decode()
    page = page_of(template(tmp_path, ARROW, f'file="base64:{packed}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == ""


def label_texts(page):
    from qgis.core import QgsLayoutItemLabel

    return [i.currentText() for i in page.layout.items() if isinstance(i, QgsLayoutItemLabel)]


@pytest.mark.parametrize(
    "expression", ["[% env('HOME') %]", "[%1+1%]", "[% @user_account_name %]", "[% @layout_name %][% 7 * 6 %]"]
)  # fmt: skip
def test_expressions_in_labels_are_shown_not_run(tmp_path, plan, monkeypatch, expression):
    monkeypatch.setenv("HOME", "/home/secret")
    path = template(tmp_path, 'labelText="', f'labelText="{expression}')
    texts = "".join(label_texts(page_of(path, plan.path)))
    assert "[\u2060%" in texts
    assert "secret" not in texts and "42" not in texts


def test_the_number_of_a_page_may_stand_in_a_template(tmp_path, plan):
    path = template(tmp_path, 'labelText="', 'labelText="[% @layout_numpages %]')
    assert any(text.startswith("1") for text in label_texts(page_of(path, plan.path)))


def test_data_defined_properties_are_left_out(tmp_path, plan):
    from greenblue.algorithms.dossier.layout_template import read_template

    assert "dataDefinedProperties" in SHEET.read_text(encoding="utf-8")
    kept = read_template(SHEET).toString()
    for tag in ("dataDefinedProperties", "data_defined_properties", "dd_properties"):
        assert f"<{tag}" not in kept


@pytest.mark.parametrize("size", ["1e9,1e9,mm", "99999,10,mm", "inf,10,mm"])
def test_a_page_larger_than_any_paper_is_refused(tmp_path, plan, size):
    text = SHEET.read_text(encoding="utf-8")
    at = text.index('size="', text.index('type="65639"'))  # of the map
    end = text.index('"', at + 6)
    path = tmp_path / "sheet.qpt"
    path.write_text(f'{text[:at]}size="{size}{text[end:]}', encoding="utf-8")
    with pytest.raises(GreenBlueError, match="cannot be read"):
        page_of(path, plan.path)


@pytest.mark.parametrize(
    "text",
    ["", "<a>", "\x00", '<!DOCTYPE a [<!ENTITY x "y">]><Layout>&x;</Layout>', "<Layout/>",
     "<Layout>" + "<a>" * 50_000],
)  # fmt: skip
def test_what_is_no_template_is_refused(tmp_path, plan, text):
    path = tmp_path / "sheet.qpt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GreenBlueError, match="cannot be read"):
        page_of(path, plan.path)


def test_a_template_in_another_encoding_is_refused(tmp_path, plan):
    path = tmp_path / "sheet.qpt"
    path.write_bytes(b"\xff\xfe\x00<")
    with pytest.raises(GreenBlueError, match="cannot be read"):
        page_of(path, plan.path)
