"""The section "Nhóm hàng": the product groups of this fair."""

from typing import Any

from boothapp.gui import kept_state
from boothapp.gui.settings.item_row import Column, ListKind
from boothapp.gui.settings.list_rows import ListRows
from boothapp.gui.settings.section import Section
from boothapp.gui.workplace import Workplace

_TABLES = frozenset({"product_groups", "products", "zones"})


class GroupsSection(Section):
    """A group that products belong to cannot be removed."""

    def __init__(self, workplace: Workplace) -> None:
        from boothapp.domain.fair import ProductGroup
        from boothapp.tasks import fair_lists

        super().__init__(workplace)
        self.set_title(
            self.tr("Nhóm hàng"),
            self.tr("Danh mục in và bộ lọc xếp sản phẩm theo các nhóm này. Nhóm đang có sản phẩm thì không bỏ được."),
        )
        self._uses: dict[str, int] = {}
        columns = (Column("name", self.tr("Tên nhóm"), 5), Column("name_en", self.tr("Tên tiếng Anh"), 4))
        self._count_uses()
        kind = ListKind(
            "groups",
            "product_groups",
            ProductGroup,
            columns,
            self.tr("Thêm nhóm hàng"),
            lambda: fair_lists.new_group(self.document.fair),
            note=self._note,
            note_words=self.tr("Nguồn"),
            note_width=150,
        )
        self.rows = ListRows(workplace, kind)
        self.column.addWidget(self.rows)
        self.column.addStretch(1)
        if self.document.fair.writable:
            self.offer_defaults("groups.defaults")

    def _count_uses(self) -> None:
        from boothapp.store import group_uses

        self._uses = group_uses.read(self.document.fair.db)

    def _note(self, group: Any) -> str:
        from boothapp.tasks.fair_lists import OWN_SCHEME

        count = self._uses.get(group.id, 0)
        scheme = self.tr("riêng") if group.scheme == OWN_SCHEME else f"{group.scheme} {group.code}"
        return self.tr("{scheme} · {count} SP").format(scheme=scheme, count=count) if count else scheme

    def refresh(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._count_uses()
            self.rows.refresh()

    def leave(self) -> None:
        self.rows.save_all()

    def state(self) -> dict[str, Any]:
        return {"typed": self.rows.typed}

    def restore(self, state: dict[str, Any]) -> None:
        if self.document.fair.writable:
            self.rows.type_again(kept_state.typed_rows(state.get("typed")))

    def restore_defaults(self) -> None:
        from boothapp.tasks import fair_lists

        with self.workplace.messages.reporting():
            fair_lists.restore_groups(self.document.fair)
