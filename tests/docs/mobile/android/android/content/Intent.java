package android.content;

import android.net.Uri;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public class Intent {
    public static final String ACTION_VIEW = "android.intent.action.VIEW";

    public Intent() {}

    public Intent(String action) {}

    public Intent(String action, Uri uri) {}

    public @NotNull Intent putExtra(String name, @Nullable String value) {
        return this;
    }

    public @NotNull Intent putExtra(String name, boolean value) {
        return this;
    }

    public @Nullable String getStringExtra(String name) {
        return null;
    }
}
