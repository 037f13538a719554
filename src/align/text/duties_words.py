"""Parties of a lawsuit or a contract, each pair told apart by its words, and who is bound to do something."""

# ruff: noqa: E501  one row, one line
from __future__ import annotations

ROWS = """
appellant | مستأنف مستأنفة مستأنفين طاعن طاعنة | appellant appellants
respondent | مستأنف_عليه مستأنف_عليها مستأنف_عليهم مستأنف_ضده مستأنف_ضدها مطعون_ضده مطعون_ضدها | respondent respondents appellee
claimant | مدعي مدعية مدعين | plaintiff plaintiffs claimant claimants complainant
defendant | مدعى_عليه مدعى_عليها مدعى_عليهم | defendant defendants
seller | بائع بائعة بائعين | seller vendor sellers
buyer | مشتر مشتري مشترية مشترين | buyer purchaser buyers purchasers
landlord | مؤجر مؤجرة مؤجرين | landlord landlady lessor owner letter
tenant | مستأجر مستأجرة مستأجرين | tenant tenants lessee hirer renter
creditor | دائن دائنة دائنين | creditor creditors
debtor | مدين مدينة_له مدينين | debtor debtors
lender | مقرض مقرضة معير معيرة | lender
borrower | مقترض مقترضة مستعير مستعيرة | borrower borrowers
employer | صاحب_العمل صاحبة_العمل رب_العمل أصحاب_العمل | employer employers
worker | عامل عاملة عمال | worker workers employee employees
contractor | مقاول مقاولة متعهد | contractor contractors
client | موكل موكلة عميل عميلة زبون صاحب_المشروع | client principal customer
agent | وكيل وكيلة | agent attorney proxy
supplier | مورد موردة موردين | supplier suppliers
carrier | ناقل ناقلة | carrier
shipper | شاحن شاحنة | shipper consignor
husband | زوج | husband
wife | زوجة | wife
insured | مؤمن_له مؤمن_لها | insured policyholder
donor | واهب واهبة | donor
donee | موهوب_له موهوب_لها | donee
guarantor | كفيل كفيلة ضامن ضامنة | guarantor surety
mortgagor | راهن راهنة | mortgagor pledgor
mortgagee | مرتهن مرتهنة | mortgagee pledgee
"""
"""Key | Arabic words, `_` between those of a phrase | English words."""
