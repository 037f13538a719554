"""Words seen among their neighbours add up to their sentence."""

import numpy as np
import pytest

from align.embed.use import UseEncoder

ENCODER = UseEncoder()


@pytest.mark.parametrize("text", ["وصل الوفد، ثم غادر المطار.", "He paid 1,500 dinars (in cash).", "x"])
def test_rows_of_parts_add_up_to_the_features_of_the_sentence(text: str) -> None:
    parts = ENCODER.parts([text.split(), [], text.split()])
    whole = ENCODER.features([text]).sentences()[0]
    sums = [parts.rows[a:b].sum(axis=0) for a, b in zip(parts.starts, parts.starts[1:], strict=False)]
    assert np.allclose(sums[0], whole, atol=1e-2, rtol=1e-2)
    assert np.allclose(sums[2], whole, atol=1e-2, rtol=1e-2)
    assert not sums[1].any()
