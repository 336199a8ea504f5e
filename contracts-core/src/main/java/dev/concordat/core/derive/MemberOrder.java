package dev.concordat.core.derive;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of members that have none of their own: @JsonPropertyOrder, else the fields' if each member has one, else
 * the alphabet.
 *
 * @param stated names in a stated order, which need not be complete
 * @param fields names of fields as declared, those of superclasses first
 */
record MemberOrder(List<String> stated, List<String> fields) {
    private static final String JSON_PROPERTY_ORDER = "com.fasterxml.jackson.annotation.JsonPropertyOrder";

    static MemberOrder of(Class<?> type, Class<?> written) {
        List<String> stated = ReflectedAnnotations.of(type)
                .find(JSON_PROPERTY_ORDER)
                .map(one -> one.texts("value"))
                .orElse(List.of());
        List<String> fields = new ArrayList<>();
        for (Class<?> one : Ancestry.of(written)) {
            fields.addAll(
                    0,
                    Arrays.stream(one.getDeclaredFields()).map(Field::getName).toList());
        }
        return new MemberOrder(stated, List.copyOf(fields));
    }

    List<MemberView> sort(List<MemberView> members) {
        boolean allHeld = members.stream().allMatch(member -> fields.contains(member.name()));
        return members.stream()
                .sorted(Comparator.<MemberView>comparingInt(member -> statedRank(member.name()))
                        .thenComparingInt(member -> allHeld ? fields.indexOf(member.name()) : 0)
                        .thenComparing(MemberView::name))
                .toList();
    }

    private int statedRank(String name) {
        int index = stated.indexOf(name);
        return index < 0 ? stated.size() : index;
    }
}
