"""Text is code points; bytes need an encoding before they mean anything.

runtime: pyodide
verify: exact
"""

import unicodedata

driver = "Zoë"
wire = driver.encode()  # UTF-8 unless you say otherwise
print(len(driver), len(wire), wire, wire[0], wire[:1])

print("wrong codec:", wire.decode("latin-1"))
try:
    wire[:3].decode()  # a byte limit cut the last character in half
except UnicodeDecodeError as error:
    print("cut:", error.reason)
print("cut, tolerated:", wire[:3].decode(errors="ignore"))
print("equal to str:", wire == driver, "| repr:", str(wire))

typed = "Zoe\u0308"  # e followed by a combining diaeresis, as macOS may send it
print(typed == driver, len(typed))
print(unicodedata.normalize("NFC", typed) == driver)
print("straße".upper(), "STRASSE".casefold() == "straße".casefold())
