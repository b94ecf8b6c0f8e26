namespace Physio.Data.Staff;

/// <summary>Roles of staff. An admin may also treat patients only when given both.</summary>
public static class StaffRoles
{
    public const string Therapist = "therapist";
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Therapist, Admin];
}
