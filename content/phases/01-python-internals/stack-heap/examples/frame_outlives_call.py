"""Ask for a frame object and the call's locals live as long as that object.

runtime: pyodide
verify: exact
"""

import sys
import weakref
from types import FrameType


class Manifest:
    """Stands for a 50 MB upload."""


kept: list[FrameType] = []


def handle(trace: bool) -> weakref.ref[Manifest]:
    manifest = Manifest()
    if trace:
        kept.append(sys._getframe())  # only now does a frame object exist
    return weakref.ref(manifest)


plain = handle(trace=False)
print("plain call returned, manifest alive:", plain() is not None)

traced = handle(trace=True)
print("frame kept,          manifest alive:", traced() is not None)
print("locals in the frame:", sorted(kept[0].f_locals))

kept[0].clear()
print("frame cleared,       manifest alive:", traced() is not None)
