"""`del` empties the slot of a name; the object only loses one reference.

runtime: pyodide
verify: exact
"""


def close_trip() -> None:
    positions = [(24.86, 67.01)]
    archive = positions
    del positions  # DELETE_FAST: the slot is now NULL
    print("object lives on:", archive)
    try:
        print(positions)  # noqa: F821
    except UnboundLocalError as error:
        print("slot is empty: ", error)


def send_invoice() -> str:
    try:
        raise ValueError("no amount")
    except ValueError as failure:
        print("inside except: ", failure)
    return f"failed: {failure}"  # noqa: F821  # except ... as deletes its name


close_trip()
try:
    send_invoice()
except UnboundLocalError as error:
    print("after except:  ", error)
