using Physio.Data.Demo;
using Physio.Data.Staff;

namespace Physio.Web.Shell.Start;

/// <summary>
/// Whether the demo is shown. Its accounts have a public password: where the demo was on once and is off now, they do not count as staff and cannot sign in.
/// </summary>
public sealed class DemoMode(PhysioSettings settings, IHostEnvironment environment)
{
    public bool IsOn { get; } = settings.ShowsDemo(environment);

    /// <summary>Addresses that are not staff at the moment.</summary>
    public IReadOnlyList<string> HiddenEmails => IsOn ? [] : [.. DemoAccounts.All.Select(account => account.Email)];

    public bool Hides(StaffUser user) => HiddenEmails.Contains(user.Email, StringComparer.OrdinalIgnoreCase);
}
