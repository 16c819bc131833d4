package org.json;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class JSONObject {
    public JSONObject() {}

    public JSONObject(@NotNull String json) throws JSONException {}

    public @NotNull String optString(@Nullable String name) {
        return "";
    }

    public static @NotNull String quote(@Nullable String data) {
        return "";
    }
}
