package android.content;

import android.content.pm.ApplicationInfo;

public abstract class Context {
    public abstract ApplicationInfo getApplicationInfo();

    public abstract void startActivity(Intent intent);
}
