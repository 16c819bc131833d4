package android.net;

import org.jetbrains.annotations.Nullable;

public abstract class Uri {
    public abstract @Nullable String getScheme();
}
