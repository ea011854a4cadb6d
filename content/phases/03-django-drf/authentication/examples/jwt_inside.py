"""A JSON Web Token by hand: anybody can read it, only the key's owner can make one.

runtime: pyodide
verify: exact
"""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

Claims = dict[str, int]
KEY = b"only the server knows this"


def pack(data: bytes) -> str:
    return urlsafe_b64encode(data).decode()  # a real JWT leaves the padding out


def sign(claims: Claims) -> str:
    parts = ({"alg": "HS256"}, claims)
    body = ".".join(pack(json.dumps(part).encode()) for part in parts)
    return f"{body}.{pack(hmac.digest(KEY, body.encode(), 'sha256'))}"


def verify(token: str, now: int) -> Claims:
    body, _, signature = token.rpartition(".")
    expected = hmac.digest(KEY, body.encode(), "sha256")  # whatever the header says
    if not hmac.compare_digest(expected, urlsafe_b64decode(signature)):
        raise ValueError("the signature does not fit")
    claims: Claims = json.loads(urlsafe_b64decode(body.split(".")[1]))
    if claims["exp"] <= now:
        raise ValueError("expired")
    return claims


token = sign({"user_id": 7, "exp": 600})
header, payload, signature = token.split(".")
print("readable:", urlsafe_b64decode(payload).decode())
forged = f"{header}.{pack(b'{"user_id": 1, "exp": 600}')}.{signature}"
for found, now in ((token, 5), (forged, 5), (token, 600)):
    try:
        print(verify(found, now))
    except ValueError as error:
        print("refused:", error)
