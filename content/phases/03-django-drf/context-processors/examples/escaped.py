"""A carrier's name with a script in it: what autoescape stops, and what it does not.

runtime: lab
verify: exact
"""

from django.template import Context, Engine
from django.utils.html import format_html
from django.utils.safestring import mark_safe

name = "<script>steal()</script>"
values = {
    "plain": name,
    "marked": mark_safe(f"<b>{name}</b>"),  # noqa: S308
    "formatted": format_html("<b>{}</b>", name),
    "link": "javascript:steal()",
}
engine = Engine(libraries={})
for page in (
    "{{ plain }}",
    "{{ marked }}",
    "{{ formatted }}",
    '<a href="{{ link }}">',
    '{{ plain|json_script:"name" }}',
):
    print(page, engine.from_string(page).render(Context(values)), sep="\n    ")
